import {
  Body,
  type CanActivate,
  Controller,
  createParamDecorator,
  type ExecutionContext,
  HttpCode,
  Injectable,
  Post,
  UnauthorizedException,
} from '@nestjs/common'
import { JwtService } from '@nestjs/jwt'
import { InjectModel } from '@nestjs/sequelize'
import { verify } from '@node-rs/argon2'
import { col, fn, where } from 'sequelize'
import { v7 } from 'uuid'
import { type Claims, tokenSeconds } from '../environment.ts'
import { LogIn } from './dto.ts'
import { Identity, Session } from './models.ts'

/** Verifies the token on each request, and looks whether its session is live. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly jwt: JwtService,
    @InjectModel(Session) private readonly sessions: typeof Session,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest()
    const [kind, token] = request.headers.authorization?.split(' ') ?? []
    if (kind !== 'Bearer' || !token) throw new UnauthorizedException()
    const claims = await this.jwt.verifyAsync<Claims>(token).catch(() => {
      throw new UnauthorizedException()
    })
    const session = await this.sessions.findOne({ where: { identity_id: claims.sub, id: claims.sid } })
    if (!session || session.revoked_at !== null || session.expires_at < new Date()) throw new UnauthorizedException()
    request.user = claims
    return true
  }
}

export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest().user as Claims
})

@Injectable()
export class AuthService {
  constructor(
    private readonly jwt: JwtService,
    @InjectModel(Identity) private readonly identities: typeof Identity,
    @InjectModel(Session) private readonly sessions: typeof Session,
  ) {}

  async logIn({ email, password }: LogIn) {
    const identity = await this.identities.findOne({
      where: where(fn('lower', col('email')), email.toLowerCase()) as never,
    })
    if (!identity || !(await verify(identity.password_hash, password))) throw new UnauthorizedException()
    const sid = v7()
    const expires_at = new Date(Date.now() + tokenSeconds * 1000)
    await this.sessions.create({ identity_id: identity.id, id: sid, expires_at })
    return { access_token: await this.jwt.signAsync({ sid }, { subject: identity.id }) }
  }
}

@Controller('auth')
export class AuthController {
  constructor(private readonly auth: AuthService) {}

  @Post('login')
  @HttpCode(200)
  async logIn(@Body() body: LogIn) {
    return { success: true, data: await this.auth.logIn(body) }
  }
}
